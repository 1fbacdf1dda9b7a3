package se.brygga.app.access.internal;

/** The network that an address belongs to: one subscriber of IPv6 holds a whole /64, so that is what is counted. */
final class Network {

    private static final int GROUPS = 4;

    private Network() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] halves = address.split("%", 2)[0].split("::", 2);
        String[] groups = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            network.append(i < groups.length ? groups[i] : "0").append(':');
        }
        return network.append(":/64").toString();
    }
}
