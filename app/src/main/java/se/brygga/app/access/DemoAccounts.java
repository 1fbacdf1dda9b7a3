package se.brygga.app.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The invented people of the demo. One account for each role, all of one company; a second credit officer and decision
 * maker of another; and in every further company a credit officer and a decision maker without a password, so that the
 * demo's cases can be handled where they belong. In each company the chair of the credit committee has a mandate for
 * larger commitments.
 */
public interface DemoAccounts {

    /** The first day that the demo's people hold their roles, mandates and certificates: the first act's first day. */
    LocalDate FIRST_DAY = LocalDate.of(2009, 2, 16);

    /** The company of the demo's own sign-ins. */
    String COMPANY = "malardalen";

    /** The company of {@code handlaggare2} and {@code beslutsfattare2}. */
    String OTHER_COMPANY = "stockholm-sormland";

    /**
     * What to type at sign-in.
     *
     * @param password the same for all, made once for an installation and kept in its data directory
     * @param userNames the accounts that have it
     */
    record SignIns(String password, List<String> userNames) {
        /** Copies the names. */
        public SignIns {
            userNames = List.copyOf(userNames);
        }
    }

    /** Makes what is not there yet. Companies must be in the database before. */
    SignIns ensure(Path dataDirectory);

    /** Whether people who are not invented have accounts here: the demo has no place among them. */
    boolean standBesideOthers();

    /** The credit officer of a company, for loading cases through the services. */
    SignedIn officer(String company);

    /** The decision maker of a company, another person than the credit officer. */
    SignedIn decider(String company);

    /**
     * The chair of a company's credit committee, who decides with a mandate for commitments that pass the decision
     * maker's.
     */
    SignedIn committee(String company);

    /** One of the demo's accounts by user name, with all that its roles give. */
    SignedIn named(String userName);

    /** The access person behind the demo's entrepreneur account, to be tied to a party of the register of clients. */
    UUID entrepreneur();
}
