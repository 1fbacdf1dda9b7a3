package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.Task;

/**
 * The task list of a draft.
 *
 * @param file the draft
 * @param groups its questions with their status
 * @param open how many are left
 * @param next the first of them
 * @param base the draft's address
 * @param own whether the reader has applied herself, and does not only help
 */
public record TasksView(
        CaseFile file, List<Task.Group> groups, int open, Optional<String> next, String base, boolean own) {}
