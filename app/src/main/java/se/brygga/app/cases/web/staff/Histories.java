package se.brygga.app.cases.web.staff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseVersions;
import se.brygga.app.cases.Cases;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/**
 * What was judged, reasoned and declared before: every version is kept, and a reader sees that there are earlier ones.
 */
@Component
final class Histories {

    private final Cases cases;
    private final Names names;

    Histories(Cases cases, Names names) {
        this.cases = cases;
        this.names = names;
    }

    History of(Sitting sitting) {
        CaseVersions versions =
                cases.versions(sitting.who().scope(), sitting.file().id());
        names.learn(Stream.of(
                        versions.judgements().stream().map(CaseFile.Judged::officer),
                        versions.reasons().stream().map(CaseFile.Reasoned::officer),
                        versions.declarations().stream().map(CaseFile.Declaration::person),
                        versions.declarations().stream().flatMap(one -> one.liftedBy().stream()),
                        versions.facts().stream().flatMap(one -> one.fact().by().stream()),
                        versions.terms().stream().flatMap(one -> one.by().stream()))
                .flatMap(each -> each)
                .toList());
        return new History(versions, sitting.ui(), names);
    }

    /** Nothing: for a page that tells of no earlier versions. */
    History none(Ui ui) {
        return new History(CaseVersions.NONE, ui, names);
    }

    /** The versions of one case, in one reader's words. */
    record History(CaseVersions versions, Ui ui, Names names) {

        /** What was said of a provision before; empty when what stands is the first. */
        Optional<StepModel.Earlier> of(String provision) {
            List<Dated> all = new ArrayList<>();
            versions.judgements().stream()
                    .filter(one -> one.provision().equals(provision))
                    .forEach(one -> all.add(said(one.at(), Optional.of(met(one.met())), one.text(), one.officer())));
            versions.reasons().stream()
                    .filter(one -> one.provision().equals(provision))
                    .forEach(one -> all.add(said(one.at(), Optional.empty(), one.text(), one.officer())));
            if (all.size() < 2) {
                return Optional.empty();
            }
            List<StepModel.Said> earlier = all.stream()
                    .sorted(Comparator.comparing(Dated::at).reversed())
                    .skip(1)
                    .map(Dated::said)
                    .toList();
            return Optional.of(new StepModel.Earlier(ui.say("cases.history.changed", earlier.size()), earlier));
        }

        private record Dated(OffsetDateTime at, StepModel.Said said) {}

        private Dated said(OffsetDateTime at, Optional<Tag> answer, String text, UUID officer) {
            return new Dated(
                    at,
                    new StepModel.Said(
                            answer, text, names.colleague(officer), ui.format().time(at.toInstant())));
        }

        private Tag met(boolean met) {
            return met
                    ? new Tag(ui.say("cases.finding.MET"), Tone.OK)
                    : new Tag(ui.say("cases.finding.NOT_MET"), Tone.NO);
        }
    }
}
