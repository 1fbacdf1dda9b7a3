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
        ENTERPRISE("/arbete/foretag/", "cases.enterprise.show"),
        /** A person. */
        PERSON("/arbete/person/", "cases.person.show"),
        /** A case, by its number or its decision's. */
        CASE("/arbete/arende/", "cases.show");

        private final String path;
        private final String operation;

        Kind(String path, String operation) {
            this.path = path;
            this.operation = operation;
        }

        /** The operation that opens it: who may not do that does not find it either. */
        public String operation() {
            return operation;
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
