package kuaizhuang.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What the packages of the core may do, for any root package: for `kuaizhuang` itself, and for the
/// planted violations.
///
/// @param root the package under which `kernel`, `model` and the others lie
record Rules(String root) {

    /// Functions whose last bit may differ between machines and versions of Java.
    private static final Set<String> INEXACT =
            Set.of(
                    "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos",
                    "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");

    private static final Map<String, Set<String>> CLOCKS =
            Map.of(
                    "java.lang.System", Set.of("currentTimeMillis"),
                    "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"));

    private static final Map<String, Set<String>> ENVIRONMENT =
            Map.of("java.lang.System", Set.of("getenv", "getProperty", "getProperties"));

    private static final Map<String, Set<String>> CHANCE =
            Map.of(
                    "java.lang.Math", Set.of("random"),
                    "java.util.UUID", Set.of("randomUUID"),
                    "java.util.Collections", Set.of("shuffle"));

    private String in(String name) {
        return root + "." + name + "..";
    }

    private String[] in(String... names) {
        return Stream.of(names).map(this::in).toArray(String[]::new);
    }

    /// Which packages of the core a package may use, besides itself and libraries.
    ArchRule mayUse(String name, String... others) {
        String[] forbidden =
                Stream.of(
                                "kernel",
                                "outputs",
                                "input",
                                "facts",
                                "region",
                                "scenario",
                                "measure",
                                "model")
                        .filter(other -> !other.equals(name) && !Set.of(others).contains(other))
                        .map(this::in)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("the arrows between packages stand in ARCHITECTURE.md")
                .allowEmptyShould(true);
    }

    ArchRule kernelUsesOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(in("kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", in("kernel"))
                .because("the kernel must be readable and testable without anything else");
    }

    ArchRule measureAndModelApart() {
        return noClasses()
                .that()
                .resideInAPackage(in("measure"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("model", "region", "scenario"))
                .because("an instrument must measure recorded and real tables alike");
    }

    ArchRule modelDoesNotMeasureItself() {
        return noClasses()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("measure"))
                .because("what is measured must not steer what happens");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /// Inside `measure`, where the instruments that need no other lie beneath those that do.
    ArchRule noCyclesAmongInstruments() {
        return slices().matching(root + ".measure.(*)..").should().beFreeOfCycles();
    }

    ArchRule noInexactFunctions() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("kernel", "model", "measure"))
                .should(callMethodWhere(calls(Map.of("java.lang.Math", INEXACT))))
                .because("a run gives the same bits on every machine: use StrictMath");
    }

    ArchRule noClock() {
        return noClasses()
                .should(callMethodWhere(calls(CLOCKS)))
                .orShould(callMethodWhere(asksForNow()))
                .because(
                        "a run depends on its scenario alone; who wants the time gives it as an argument");
    }

    /// The simulation alone may time its lines, for the table of what costs; it keeps the seconds
    /// to itself.
    ArchRule oneStopwatch() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".model.Simulation")
                .should(callMethodWhere(calls(Map.of("java.lang.System", Set.of("nanoTime")))))
                .because(
                        "a run depends on its scenario alone; only Simulation measures what costs");
    }

    /// A mechanism may read what another declares, but not make it or call it.
    ArchRule mechanismsStandAlone() {
        return noClasses()
                .that()
                .resideInAPackage(in("model.mechanism"))
                .should(
                        callCodeUnitWhere(
                                describe("it belongs to another mechanism", this::reachesAcross)))
                .because("each can be switched off or replaced without touching another");
    }

    private boolean reachesAcross(JavaCall<?> call) {
        JavaClass target = call.getTargetOwner();
        return target.isAssignableTo(root + ".model.mechanism.Mechanism")
                && !target.isInterface()
                && !outermost(target).equals(outermost(call.getOriginOwner()));
    }

    private static JavaClass outermost(JavaClass nested) {
        return nested.getEnclosingClass().map(Rules::outermost).orElse(nested);
    }

    ArchRule noEnvironment() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("kernel", "model", "measure"))
                .should(callMethodWhere(calls(ENVIRONMENT)))
                .because("a run depends on its scenario alone");
    }

    ArchRule noForeignChance() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .orShould(callMethodWhere(calls(CHANCE)))
                .because("every draw is keyed by seed, month, process and entity");
    }

    ArchRule noPrinting() {
        return noClasses()
                .should(accessField(System.class, "out"))
                .orShould(accessField(System.class, "err"))
                .orShould(
                        callMethodWhere(
                                describe(
                                        "a stack trace is printed",
                                        call ->
                                                call.getName().equals("printStackTrace")
                                                        && call.getTarget()
                                                                .getRawParameterTypes()
                                                                .isEmpty())))
                .because("only the command line speaks to the user");
    }

    ArchRule noStaticMutableFields() {
        return fields().that()
                .areStatic()
                .should(never(be(describe("changeable", Rules::changeable))))
                .because("runs share one Java machine");
    }

    private static boolean changeable(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || field.getRawType().getPackageName().equals("java.util.concurrent.atomic")
                || field.getRawType().isAssignableTo(ThreadLocal.class)
                || (field.getRawType().isAssignableTo(Collection.class)
                                || field.getRawType().isAssignableTo(Map.class))
                        && !field.getRawType().isInterface();
    }

    private static DescribedPredicate<JavaMethodCall> calls(Map<String, Set<String>> methods) {
        return describe(
                "it is one of " + methods,
                call ->
                        methods.getOrDefault(call.getTargetOwner().getName(), Set.of())
                                .contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> asksForNow() {
        return describe(
                "it asks for the present time",
                call -> call.getName().equals("now") && isOfTime(call.getTargetOwner()));
    }

    private static boolean isOfTime(JavaClass owner) {
        return owner.getPackageName().startsWith("java.time");
    }

    private static <T> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }
}
