package se.brygga.app.organisation;

import java.util.Locale;

/** The rules that a profile must keep. The code is stable and stands in every refusal. */
public enum ProfileRule {
    /** The folder itself is not there. */
    FOLDER_MISSING,
    /** A file that every profile has is missing. */
    FILE_MISSING,
    /** A file that no profile has: perhaps misspelt. */
    FILE_UNKNOWN,
    /** The file cannot be read as what its name says. */
    SYNTAX,
    /** The columns of a table are not the ones expected. */
    COLUMNS,
    /** A key that nothing reads: perhaps misspelt. */
    KEY_UNKNOWN,
    /** The same key or code twice. */
    DUPLICATE,
    /** A value is missing. */
    REQUIRED,
    /** Not a date. */
    DATE,
    /** Not an amount. */
    AMOUNT,
    /** Not a percentage. */
    PERCENTAGE,
    /** Not a whole number. */
    WHOLE_NUMBER,
    /** A number below nought, or a share above the whole. */
    RANGE,
    /** Not a currency of ISO 4217. */
    CURRENCY,
    /** An organisation number whose check digit is wrong. */
    ORGANISATION_NUMBER,
    /** Not one of the values allowed. */
    CHOICE,
    /** The source is neither a key of the list of sources nor one of the marks. */
    SOURCE,
    /** Something invented outside the demo's own folder. */
    INVENTED,
    /** A period ends before it begins. */
    PERIOD_ORDER,
    /** Two periods of the same thing overlap. */
    PERIOD_OVERLAP,
    /** A county that is not in the list. */
    COUNTY_UNKNOWN,
    /** A county that no company, or more than one, serves on some day. */
    COUNTY_ONE_COMPANY,
    /** The number of municipalities is not the number stated for the county. */
    COUNTY_MUNICIPALITIES,
    /** A municipality's code does not begin with its county's. */
    MUNICIPALITY_CODE,
    /** A county names a neighbour that does not name it. */
    NEIGHBOURS_SYMMETRIC,
    /** A county's area is not in the list of areas. */
    AREA_UNKNOWN,
    /** A county's statistical code that does not lie in the area it is said to lie in. */
    AREA_CODE,
    /** An office of a company that does not serve its county. */
    OFFICE_COMPANY,
    /** A company that is not in the list. */
    COMPANY_UNKNOWN,
    /** The shares of a company do not sum to the whole. */
    SHARES_SUM,
    /** A policy term that no product can have. */
    TERM_UNKNOWN,
    /** A form of financing that no law knows. */
    FORM_UNKNOWN,
    /** The value of a setting is not one of its options. */
    SETTING_VALUE,
    /** A reading of an act that no rule of that act reads: perhaps misspelt. */
    SETTING_UNREAD,
    /** The text is missing in the institution's first language. */
    TEXT_MISSING,
    /** An invented rate on a day that has a sourced one. */
    INVENTED_HIDES_SOURCED;

    /** Its stable name, such as {@code county-one-company}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its message; arguments are the details of the fault. */
    public String messageKey() {
        return "organisation.profile." + code();
    }
}
