package se.brygga.app.organisation;

/**
 * All that is true of one institution, checked as a whole when it was read.
 *
 * @param institution who it is
 * @param geography where it works
 * @param group its companies
 * @param catalogue what it offers
 * @param tables its rates and bank days
 * @param identity which files this is, for receipts
 */
public record Profile(
        Institution institution,
        Geography geography,
        CompanyGroup group,
        Catalogue catalogue,
        Tables tables,
        Identity identity) {

    /** Rates and bank days. */
    public record Tables(RateTables rates, BankCalendar bankDays) {}

    /**
     * Which files a profile was read from.
     *
     * @param hash SHA-256 in hexadecimal over the contents of its files
     * @param rates whether invented rates are among them
     * @param place where it was read
     */
    public record Identity(String hash, RateScope rates, String place) {}

    /** Short name of the institution. */
    public String id() {
        return institution.id();
    }

    /** SHA-256 in hexadecimal over the contents of its files. Every receipt carries it. */
    public String hash() {
        return identity.hash();
    }

    /** How a receipt names it: id, a mark where invented rates are in use, and the hash. */
    public String label() {
        return id() + (identity.rates() == RateScope.WITH_INVENTED ? "+invented-rates" : "") + "@" + hash();
    }

    /** Interest and exchange rates. */
    public RateTables rates() {
        return tables.rates();
    }

    /** Bank days. */
    public BankCalendar bankDays() {
        return tables.bankDays();
    }
}
