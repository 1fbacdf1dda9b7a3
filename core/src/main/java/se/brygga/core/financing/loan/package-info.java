/** What a loan costs over time: instalments, interest and balance, exact to the öre. */
@NullMarked
package se.brygga.core.financing.loan;

import org.jspecify.annotations.NullMarked;
