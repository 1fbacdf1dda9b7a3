package se.brygga.app.platform;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * A way out of the product for messages of the outbox: the mail, a register, a copy of an anchor. A message may come
 * more than once, under the same identifier; whoever receives it looks at that.
 */
public interface OutgoingChannel {

    /** Whether messages of this name go this way; the first that says so delivers. */
    boolean takes(String channel);

    /**
     * Delivers messages of one name, oldest first. They count as sent when this returns.
     *
     * @throws IOException when not all of them could be; then all are tried again later
     */
    void deliver(List<Message> messages) throws IOException;

    /**
     * What is to be delivered.
     *
     * @param id identifies it for good
     * @param channel its name
     * @param payload what it says, as JSON
     */
    record Message(UUID id, String channel, String payload) {}
}
