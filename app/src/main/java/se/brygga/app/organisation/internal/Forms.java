package se.brygga.app.organisation.internal;

import java.util.Set;

/** The forms of financing that the law part of the product knows. */
final class Forms {
  private static final Set<String> KNOWN =
      Set.of(
          "BUSINESS_LOAN",
          "START_UP_LOAN",
          "SUPPLEMENTARY_START_UP_LOAN",
          "INNOVATION_LOAN",
          "MICRO_LOAN",
          "EXPORT_LOAN",
          "ADVICE_GRANT",
          "FEASIBILITY_GRANT",
          "GUARANTEE",
          "EQUITY",
          "CONVERTIBLE",
          "REPAYABLE_ADVANCE",
          "START_UP_AID");

  private Forms() {}

  static boolean known(String form) {
    return KNOWN.contains(form);
  }
}
