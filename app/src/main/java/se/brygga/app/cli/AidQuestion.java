package se.brygga.app.cli;

import java.util.List;
import java.util.Optional;

/** The object {@code aid} of the contract and its answer: one kind per object. */
final class AidQuestion implements PureQuestion {

    /** The kinds of the contract. */
    enum Kind {
        LOAN,
        LOAN_SAFE_HARBOUR,
        GUARANTEE_SAFE_HARBOUR,
        GUARANTEE_SFS,
        GUARANTEE_PREMIUM,
        GRANT,
        HEADROOM
    }

    @Override
    public PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        if (!input.node().isObject()) {
            throw input.bad("type.object");
        }
        return switch (new Fields(input).need("kind", value -> value.choice(Kind.class))) {
            case LOAN -> GrantEquivalentInput.loan(input, texts);
            case LOAN_SAFE_HARBOUR -> SafeHarbourInput.loan(input, texts);
            case GUARANTEE_SAFE_HARBOUR -> SafeHarbourInput.guarantee(input, texts);
            case GUARANTEE_SFS -> GrantEquivalentInput.guarantee(input, texts);
            case GUARANTEE_PREMIUM -> GrantEquivalentInput.premium(input, texts);
            case GRANT -> GrantEquivalentInput.grant(input, texts);
            case HEADROOM -> HeadroomInput.answer(input, texts);
        };
    }

    /** The one line of text that an aid in money makes. */
    static List<String> line(Optional<String> id, String amount, CliTexts texts) {
        return List.of(texts.say("cli.aid.amount", id.orElse("-"), amount));
    }
}
