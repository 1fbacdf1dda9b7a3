package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/** The first choice of a new application: which product, in which county. */
public record NewView(FormState form, List<Option> products, List<Option> counties) {}
