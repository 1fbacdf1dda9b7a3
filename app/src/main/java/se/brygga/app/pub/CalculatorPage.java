package se.brygga.app.pub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.core.financing.loan.RepaymentSchedule;

/** What a loan costs: amount, term, grace and interest in the address, the answer on the same page. */
@Controller
class CalculatorPage {

    private final Institutional institution;

    CalculatorPage(Institutional institution) {
        this.institution = institution;
    }

    @GetMapping("/{language:sv|en}/kalkyl")
    Answer show(@RequestParam MultiValueMap<String, String> query) {
        if (!query.containsKey("belopp")) {
            return Page.of("pub/calculator", new CalculatorView(FormState.filled(example()), Optional.empty()));
        }
        LoanInput input = LoanInput.read(FormState.of(query));
        return Page.form(
                "pub/calculator",
                new CalculatorView(input.form(), input.loan().map(RepaymentSchedule::of)),
                input.form());
    }

    /** A loan to begin with: the smallest product's own terms, so that the first figures are of this house. */
    private Map<String, String> example() {
        List<Product> products = institution.products();
        Optional<Product> micro =
                products.stream().filter(p -> p.code().equals("MICRO_LOAN")).findFirst();
        String amount = micro.flatMap(p -> p.term(TermKind.MAX, institution.today()))
                .map(m -> m.toBigInteger().toString())
                .orElse("");
        String months = micro.flatMap(p -> p.term(TermKind.MAX_TERM_MONTHS, institution.today()))
                .map(m -> m.toBigInteger().toString())
                .orElse("");
        return Map.of("belopp", amount, "manader", months, "fri", "0", "ranta", "", "satt", "rak");
    }
}
