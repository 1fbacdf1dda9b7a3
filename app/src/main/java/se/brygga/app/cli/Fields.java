package se.brygga.app.cli;

import java.util.List;
import java.util.Optional;

/**
 * The members of an object. A member that is left out and one that is null are the same: unknown.
 *
 * @param object the object
 */
record Fields(Cursor object) {

    /** The member, if it is known. */
    Optional<Cursor> find(String key) {
        return Optional.ofNullable(object.node().get(key))
                .filter(node -> !node.isNull())
                .map(_ -> object.at(key));
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /** What a reader makes of the member, if it is known. */
    <T> Optional<T> get(String key, Reader<T> reader) throws BadInput {
        Optional<Cursor> found = find(key);
        return found.isEmpty() ? Optional.empty() : Optional.of(reader.read(found.get()));
    }

    /** What a reader makes of a member without which there is no answer. */
    <T> T need(String key, Reader<T> reader) throws BadInput {
        Optional<T> value = get(key, reader);
        if (value.isEmpty()) {
            throw new BadInput(object.pointer() + "/" + key, "key.missing", key);
        }
        return value.get();
    }

    /** The items of a list, none if it is left out. */
    <T> List<T> listOrNone(String key, Reader<T> reader) throws BadInput {
        return get(key, list -> list.list(reader)).orElseGet(List::of);
    }
}
