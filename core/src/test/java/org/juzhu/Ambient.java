package org.juzhu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Calls whose outcome depends on the machine: its clock, zone, locale, charset, network, or standard streams. */
final class Ambient {
    private static final Set<String> OWNERS = Set.of(
            "java.time.Clock",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.util.ResourceBundle",
            "java.text.MessageFormat",
            "java.util.Random",
            "java.lang.Runtime");

    private Ambient() {}

    static ArchRule nothingAmbient() {
        return noClasses()
                .should()
                .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("the outcome depends on the machine") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return isAmbient(call);
                    }
                });
    }

    private static boolean isAmbient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        boolean bareCase = owner.equals("java.lang.String")
                && Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name)
                && parameters.isEmpty();
        boolean bareFormat = owner.equals("java.lang.String")
                && Set.of("format", "formatted").contains(name)
                && !parameters.contains("java.util.Locale");
        boolean bareString = owner.equals("java.lang.String")
                && name.equals("<init>")
                && !parameters.isEmpty()
                && parameters.get(0).equals("[B")
                && !parameters.contains("java.nio.charset.Charset");
        boolean bareReader = Set.of("java.io.InputStreamReader", "java.io.OutputStreamWriter")
                        .contains(owner)
                && name.equals("<init>")
                && parameters.size() == 1;
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean system = owner.equals("java.lang.System")
                && Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "lineSeparator")
                        .contains(name);
        boolean defaults =
                Set.of("getDefault", "systemDefault", "defaultCharset").contains(name);
        return OWNERS.contains(owner)
                || owner.startsWith("java.net.")
                || bareCase
                || bareFormat
                || bareString
                || bareReader
                || now
                || system
                || defaults;
    }
}
