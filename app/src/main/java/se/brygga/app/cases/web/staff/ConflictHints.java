package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.PersonHoldingRow;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Ui;

/**
 * What the registers say about whoever handles a case and those who stand behind the applicant: the same person, or the
 * same name. A hint decides nothing; the person declares (SFS 2017:900 16-18 §§, SFS 1986:223 11-12 §§).
 */
@Component
final class ConflictHints {

    private final Names names;
    private final Register register;
    private final OwnershipBook ownership;

    ConflictHints(Names names, Register register, OwnershipBook ownership) {
        this.names = names;
        this.register = register;
        this.ownership = ownership;
    }

    /** Somebody behind the applicant, and as what. */
    private record Behind(String name, String as) {}

    /** The hints as sentences; empty when the registers say nothing. */
    List<String> about(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        if (!sitting.declares()) {
            return List.of();
        }
        SignedIn who = sitting.who();
        Ui ui = sitting.ui();
        List<String> sentences = new ArrayList<>();
        behind(scene).forEach((person, one) -> {
            if (who.party().filter(person::equals).isPresent()) {
                sentences.add(ui.say("cases.conflict.hint.same", one.as()));
            } else if (folded(one.name()).equals(folded(who.name()))) {
                sentences.add(ui.say("cases.conflict.hint.name", one.name(), one.as()));
            }
        });
        return sentences;
    }

    private Map<UUID, Behind> behind(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        CaseFile file = sitting.file();
        Ui ui = sitting.ui();
        Scope scope = sitting.who().scope();
        Map<UUID, Behind> found = new LinkedHashMap<>();
        names.party(file)
                .ifPresent(
                        card -> found.put(card.id(), new Behind(card.name(), ui.say("cases.conflict.as.applicant"))));
        Optional<EnterpriseCard> enterprise = names.enterprise(file);
        enterprise.ifPresent(card -> {
            for (PersonHoldingRow row : ownersOf(scene, card)) {
                found.putIfAbsent(row.person(), new Behind(row.name(), ui.say("cases.conflict.as.owner")));
            }
            card.owner()
                    .filter(owner -> !found.containsKey(owner))
                    .flatMap(owner -> register.person(scope, owner))
                    .ifPresent(owner ->
                            found.putIfAbsent(owner.id(), new Behind(owner.name(), ui.say("cases.conflict.as.owner"))));
            register.representing(scope, card.id(), ui.today())
                    .forEach(one ->
                            found.putIfAbsent(one.id(), new Behind(one.name(), ui.say("cases.conflict.as.signatory"))));
        });
        return found;
    }

    /** The owners as the law counted them for this page, else as the register has them. */
    private List<PersonHoldingRow> ownersOf(StepViews.Scene scene, EnterpriseCard card) {
        return scene.law()
                .map(answer -> answer.group().ownership())
                .orElseGet(
                        () -> ownership.around(card.id(), scene.sitting().ui().today()))
                .persons();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
