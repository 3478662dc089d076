/** What hosts use: the facade, the model of a person, the catalogue of the law, and the seam for rule sets. */
module org.juzhu.core {
    requires static transitive org.jspecify;

    exports org.juzhu;
    exports org.juzhu.law;
    exports org.juzhu.model;
    exports org.juzhu.spi;

    uses org.juzhu.spi.RuleSetProvider;
}
