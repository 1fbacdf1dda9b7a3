package se.brygga.core.financing;

/** The forms of financing (finansieringsformer) that the two ordinances know between them. */
public enum Form {
    /** Business loan (företagslån), SFS 2009:41 14 §. */
    BUSINESS_LOAN(Kind.LOAN),
    /** Start-up loan (nyföretagarlån), SFS 2009:41 15-20 §§. */
    START_UP_LOAN(Kind.LOAN),
    /** Supplementary start-up loan (kompletteringslån), SFS 2009:41 17 §. */
    SUPPLEMENTARY_START_UP_LOAN(Kind.LOAN),
    /** Innovation loan (innovationslån), SFS 2009:41 21-23 §§. */
    INNOVATION_LOAN(Kind.LOAN),
    /** Micro loan (mikrolån), SFS 2009:41 24-25 §§. */
    MICRO_LOAN(Kind.LOAN),
    /** Export loan (exportlån), SFS 2009:41 26 §. */
    EXPORT_LOAN(Kind.LOAN),
    /** Grant in the form of advice (bidrag till rådgivning), SFS 2009:41 27 §. */
    ADVICE_GRANT(Kind.GRANT),
    /** Grant for a feasibility study (bidrag till förstudie), SFS 2009:41 28 §. */
    FEASIBILITY_GRANT(Kind.GRANT),
    /** Guarantee (garanti), SFS 2009:41 29-36 §§. */
    GUARANTEE(Kind.GUARANTEE),
    /** Equity (ägarkapital), SFS 2009:41 37-38 §§. */
    EQUITY(Kind.EQUITY),
    /** Convertible loan, which counts as quasi-equity (SFS 2009:41 37 §). */
    CONVERTIBLE(Kind.EQUITY),
    /** Repayable advance (förskott som ska återbetalas), SFS 2012:872 6 §. */
    REPAYABLE_ADVANCE(Kind.LOAN),
    /** Start-up aid under the block exemption, SFS 2012:872 14 §. */
    START_UP_AID(Kind.GRANT);

    /** What a form is at bottom. */
    public enum Kind {
        /** Money to be paid back. */
        LOAN,
        /** Money or advice that is given. */
        GRANT,
        /** A promise to answer for someone else's loan. */
        GUARANTEE,
        /** A part in the ownership. */
        EQUITY
    }

    private final Kind kind;

    Form(Kind kind) {
        this.kind = kind;
    }

    /** What the form is at bottom. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is a loan or an advance. */
    public boolean isLoan() {
        return kind == Kind.LOAN;
    }

    /**
     * Whether aid in this form is given as de minimis aid: all but equity (SFS 2009:41 9 §) and start-up aid (SFS
     * 2012:872 14 §).
     */
    public boolean isDeMinimis() {
        return kind != Kind.EQUITY && this != START_UP_AID;
    }

    /** Message key of its name. */
    public String key() {
        return "form." + name();
    }
}
