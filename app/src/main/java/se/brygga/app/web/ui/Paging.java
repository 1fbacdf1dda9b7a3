package se.brygga.app.web.ui;

import java.util.Optional;

/**
 * Where a list is cut.
 *
 * @param from number of the first row shown, from 1
 * @param to number of the last row shown
 * @param total rows in all
 * @param previous address of the page before
 * @param next address of the page after
 */
public record Paging(long from, long to, long total, Optional<String> previous, Optional<String> next) {

    /**
     * Paging by number.
     *
     * @param page the page, from 1
     * @param size rows a page
     * @param total rows in all
     * @param address the list's address up to and including {@code sida=}
     */
    public static Paging of(int page, int size, long total, String address) {
        long first = (long) (page - 1) * size;
        Optional<String> previous = page > 1 ? Optional.of(address + (page - 1)) : Optional.empty();
        Optional<String> next = first + size < total ? Optional.of(address + (page + 1)) : Optional.empty();
        return new Paging(Math.min(first + 1, total), Math.min(first + size, total), total, previous, next);
    }
}
