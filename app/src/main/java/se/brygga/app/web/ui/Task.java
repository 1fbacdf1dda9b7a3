package se.brygga.app.web.ui;

import java.util.List;

/**
 * One line of a task list.
 *
 * @param label what to do
 * @param hint more about it, or empty
 * @param href where to do it; empty while it cannot be done yet
 * @param status where it stands
 */
public record Task(String label, String hint, String href, Tag status) {

    /**
     * Tasks that belong together.
     *
     * @param heading what they are about
     * @param tasks the tasks, in order
     */
    public record Group(String heading, List<Task> tasks) {
        public Group {
            tasks = List.copyOf(tasks);
        }
    }
}
