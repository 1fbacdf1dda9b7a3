package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brygga.app.cases.CaseFile;

/** Everybody who has had something to do with a case on the institution's side. */
final class Workers {

    private Workers() {}

    static List<UUID> of(CaseFile file) {
        CaseFile.Grounds grounds = file.grounds();
        CaseFile.Procedure procedure = file.procedure();
        Stream<UUID> said = Stream.of(
                        grounds.facts().values().stream().flatMap(one -> one.by().stream()),
                        grounds.judgements().stream().map(CaseFile.Judged::officer),
                        grounds.reasons().stream().map(CaseFile.Reasoned::officer),
                        grounds.claims().stream()
                                .flatMap(one -> one.answer().stream().map(CaseFile.ClaimAnswer::officer)))
                .flatMap(each -> each);
        Stream<UUID> did = Stream.of(
                        file.state().handler().stream(),
                        procedure.declarations().stream().map(CaseFile.Declaration::person),
                        procedure.declarations().stream().flatMap(one -> one.liftedBy().stream()),
                        procedure.requests().stream().map(CaseFile.Request::askedBy),
                        procedure.proposal().stream().map(CaseFile.Proposal::proposer),
                        procedure.decision().stream().flatMap(one -> Stream.of(one.proposer(), one.decider())))
                .flatMap(each -> each);
        return Stream.concat(said, did).distinct().toList();
    }
}
