package se.brygga.core.enterprise;

/**
 * The check digit that Swedish organisation and personal identity numbers share: the Luhn sum (modulus 10) over ten
 * digits.
 */
final class CheckDigit {

    private CheckDigit() {}

    /** Whether the last of ten digits is the one that the first nine call for. */
    static boolean holds(String tenDigits) {
        int sum = 0;
        for (int place = 0; place < tenDigits.length(); place++) {
            int digit = tenDigits.charAt(place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The digit that completes nine digits to a valid number. */
    static int completing(String nineDigits) {
        int last = 0;
        while (!holds(nineDigits + last)) {
            last++;
        }
        return last;
    }
}
