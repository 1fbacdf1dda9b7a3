package se.brygga.app.web.ui;

import java.util.List;

/** The entries that a visitor sees. An entry stands here only when its page exists. */
final class PublicNav {

    static final List<NavEntry> ENTRIES = List.of(
            new NavEntry("web.nav.check", "/vad-passar", ""),
            new NavEntry("web.nav.products", "/produkter", ""),
            new NavEntry("web.nav.calculator", "/kalkyl", ""),
            new NavEntry("web.nav.contact", "/kontakt", ""));

    private PublicNav() {}
}
