package se.brygga.app.cli;

/** A question about the law that is answered from its own input alone: without a database, without Spring. */
@FunctionalInterface
interface PureQuestion {

    /** Answers one object, or says what is wrong with it. */
    PureAnswer answer(Cursor input, CliTexts texts) throws BadInput;
}
