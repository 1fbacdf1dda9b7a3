package se.brygga.app.cases.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.ReturnedProposal;
import se.brygga.app.web.ui.Ui;

/** Lays a case beside the proposal of it that was sent back: what is otherwise now, field by field. */
@Component
final class ReturnedViews {

    private final Cases cases;
    private final Names names;

    ReturnedViews(Cases cases, Names names) {
        this.cases = cases;
        this.names = names;
    }

    /** Empty where nothing was ever sent back, and when the case is closed. */
    Optional<ReturnedDifference> since(Sitting sitting) {
        return sitting.isClosed()
                ? Optional.empty()
                : cases.returned(sitting.who().scope(), sitting.file().id()).map(one -> difference(sitting, one));
    }

    private ReturnedDifference difference(Sitting sitting, ReturnedProposal returned) {
        Ui ui = sitting.ui();
        Optional<CaseFile.Proposal> proposal =
                sitting.file().procedure().proposal().filter(one -> one.version() != returned.version());
        Snapshot now = proposed(
                Snapshot.of(sitting.file(), names),
                proposal.map(CaseFile.Proposal::outcome),
                proposal.map(CaseFile.Proposal::text));
        Optional<Snapshot> then = Snapshot.unpacked(returned.standing())
                .map(standing -> proposed(
                        standing, proposal.map(one -> returned.outcome()), proposal.map(one -> returned.text())));
        return new ReturnedDifference(
                names.colleague(returned.by()),
                ui.format().time(returned.at().toInstant()),
                returned.reason(),
                Comparison.between(then, now, ui));
    }

    /** With the proposal itself, where there is a new one; without where the case has got to, which always differs. */
    private static Snapshot proposed(Snapshot snapshot, Optional<CaseOutcome> outcome, Optional<String> text) {
        Map<String, String> values = new LinkedHashMap<>(snapshot.values());
        values.remove("status");
        outcome.ifPresent(one -> values.put("utfall", one == CaseOutcome.APPROVED ? "bevilja" : "avsla"));
        text.ifPresent(words -> values.put("motivering", words));
        return new Snapshot(values);
    }
}
