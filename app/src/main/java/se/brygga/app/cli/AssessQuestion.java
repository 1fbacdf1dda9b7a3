package se.brygga.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.AssessmentJson;
import se.brygga.core.law.se.Assess;

/**
 * The object {@code assess} of the contract and its answer.
 *
 * @param assess the law and the institution beside it
 * @param names the institution's products, companies and counties
 * @param receipts the folder that keeps receipts, if they are kept
 */
record AssessQuestion(Assess assess, KnownNames names, Optional<Path> receipts) implements PureQuestion {

    @Override
    public PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        Assessment assessment = assess.assess(ApplicationInput.read(input, names));
        if (receipts.isPresent()) {
            keep(assessment, receipts.get());
        }
        return new PureAnswer(
                AssessmentJson.of(assessment, texts.language()).canonical(),
                AssessmentJson.lines(assessment, texts.language()));
    }

    /** One file for each decision, named by its hash, which is the hash of the file's bytes too. */
    private static void keep(Assessment assessment, Path folder) throws BadInput {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(assessment.receipt().sha256() + ".json"),
                    assessment.receipt().canonical(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput("", "receipt.folder", folder.toString());
        }
    }
}
