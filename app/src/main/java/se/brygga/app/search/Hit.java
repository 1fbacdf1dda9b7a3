package se.brygga.app.search;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param key how its page is addressed: a case number, or an identifier
 * @param name what it is called
 * @param note a number beside the name; a personal number is never among them
 */
public record Hit(Kind kind, String key, String name, String note) {

    /** What can be found. */
    public enum Kind {
        /** An enterprise. */
        ENTERPRISE("/arbete/foretag/"),
        /** A person. */
        PERSON("/arbete/person/"),
        /** A case, by its number or its decision's. */
        CASE("/arbete/arende/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** The key of its name. */
        public String key() {
            return "search.kind." + name();
        }
    }

    /** The address of its page. */
    public String address() {
        return kind.path + key;
    }
}
