package se.brygga.app.documents.print;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.brygga.app.documents.FileContent;

/** Fills a paper's template and prints it. */
@Component
final class Press {

    private final TemplateEngine templates;
    private final PaperPrinter printer = new PaperPrinter();

    Press(TemplateEngine templates) {
        this.templates = templates;
    }

    FileContent print(String template, Paper paper, Map<String, Object> model) {
        Map<String, Object> params = new HashMap<>(model);
        params.put("paper", paper);
        StringOutput xhtml = new StringOutput();
        templates.render(template, params, xhtml);
        return FileContent.of(printer.print(paper, xhtml.toString()));
    }
}
