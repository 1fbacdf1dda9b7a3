package se.brygga.app.documents.print;

import java.time.Instant;
import java.util.List;
import se.brygga.app.web.ui.Language;

/**
 * What every printed paper carries besides its text.
 *
 * @param title the title a reader's program shows
 * @param subject one line on what it is
 * @param author the legal entity that wrote it
 * @param language the main language
 * @param bookmarks the parts one can jump to
 * @param foot what stands at the foot of every page, before the page number
 * @param writtenAt the moment the file carries as its own
 */
public record Paper(
        String title,
        String subject,
        String author,
        Language language,
        List<Bookmark> bookmarks,
        String foot,
        Instant writtenAt) {

    /** Copies the bookmarks. */
    public Paper {
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * A part of the paper.
     *
     * @param name what the reader sees
     * @param anchor the id of its element
     */
    public record Bookmark(String name, String anchor) {}
}
