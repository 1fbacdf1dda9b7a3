package se.brygga.app.organisation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A reason why a profile was refused.
 *
 * @param file its name within the profile
 * @param line the line, from 1; 0 where the whole file is meant
 * @param rule the rule broken
 * @param details what the message needs to say, such as the value met
 */
public record ProfileFault(String file, int line, ProfileRule rule, List<String> details) {

    public ProfileFault {
        details = List.copyOf(details);
    }

    /** The fault in words: file, line, rule, and what to do. */
    public String text(Locale locale) {
        String pattern =
                ResourceBundle.getBundle("messages/organisation", locale).getString(rule.messageKey());
        String message = new MessageFormat(pattern, locale).format(details.toArray());
        return file + (line > 0 ? ":" + line : "") + ": " + rule.code() + ": " + message;
    }
}
