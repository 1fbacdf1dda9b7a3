package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parent, its companies, their offices and who may decide what. */
public record CompanyGroup(
        Company parent,
        List<Company> companies,
        List<Office> offices,
        List<Dated<Delegation>> delegations,
        List<HistoryNote> history) {

    /** Where people meet a company in a county. */
    public record Office(String county, String company, String town, Reach reach) {}

    /**
     * How an office is reached.
     *
     * @param telephone as it is dialled
     * @param email address for mail
     * @param languages codes of the languages that somebody there speaks; empty where nobody has said
     * @param source where this is from
     */
    public record Reach(String telephone, String email, List<String> languages, Source source) {
        /** Keeps a copy. */
        public Reach {
            languages = List.copyOf(languages);
        }
    }

    /**
     * How far a role may decide alone.
     *
     * @param role the role's user-independent name
     * @param form a form of financing, or empty for any
     * @param maxAmount the largest total commitment
     * @param currency ISO 4217
     */
    public record Delegation(String role, Optional<String> form, BigDecimal maxAmount, String currency) {}

    /** What is known of earlier generations of the organisation; no rule uses it. */
    public record HistoryNote(int year, String text, Source source) {}

    public CompanyGroup {
        companies = List.copyOf(companies);
        offices = List.copyOf(offices);
        delegations = List.copyOf(delegations);
        history = List.copyOf(history);
    }

    /** The company with the code, the parent included. */
    public Optional<Company> company(String code) {
        return parent.code().equals(code)
                ? Optional.of(parent)
                : companies.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The companies that serve counties, in the order of the profile. */
    public List<Company> regional() {
        return companies.stream()
                .filter(each -> each.kind() == Company.Kind.REGIONAL)
                .toList();
    }

    /** The company that serves the county on the day. */
    public Optional<Company> serving(String county, LocalDate day) {
        return regional().stream()
                .filter(each -> each.countiesOn(day).contains(county))
                .findFirst();
    }

    /** The office of a county. */
    public Optional<Office> officeIn(String county) {
        return offices.stream().filter(each -> each.county().equals(county)).findFirst();
    }

    /** How far the role may decide alone on the form and day; the form's own row goes before the general one. */
    public Optional<Delegation> delegation(String role, String form, LocalDate day) {
        List<Delegation> rows = delegations.stream()
                .filter(each ->
                        each.validity().holdsOn(day) && each.value().role().equals(role))
                .map(Dated::value)
                .toList();
        return rows.stream()
                .filter(each -> each.form().equals(Optional.of(form)))
                .findFirst()
                .or(() -> rows.stream().filter(each -> each.form().isEmpty()).findFirst());
    }
}
