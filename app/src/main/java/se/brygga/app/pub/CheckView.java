package se.brygga.app.pub;

import java.util.List;
import java.util.Map;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/**
 * One question.
 *
 * @param slug which one
 * @param number its number, from 1
 * @param total how many there are
 * @param form what was answered, with errors
 * @param options the choices, where it has any
 * @param carried the other answers, as hidden fields
 * @param back the address before
 */
public record CheckView(
        String slug,
        int number,
        int total,
        FormState form,
        List<Option> options,
        List<Map.Entry<String, String>> carried,
        String back) {}
