package kuaizhuang.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kuaizhuang.input.Literal;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.PolicyRule;
import kuaizhuang.scenario.Parameters.Parameter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of the scenarios of one region: the published general one, with every rule,
/// mechanism and parameter named, described and bounded from the pack and from the mechanisms' own
/// declarations.
public final class ScenarioSchema {

    private static final String GENERAL = "/kuaizhuang/schema/scenario.schema.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScenarioSchema() {}

    /// The schema as JSON text.
    public static String text(Region region, List<Declaration<?>> declarations) {
        ObjectNode schema = general();
        ObjectNode properties = (ObjectNode) schema.get("properties");
        ((ObjectNode) properties.get("region")).put("default", region.id());
        ((ObjectNode) properties.get("from")).put("default", region.first().toString());
        ((ObjectNode) properties.get("until")).put("default", region.last().toString());
        ((ObjectNode) properties.get("scale")).put("default", region.defaultScale());
        ObjectNode policy = closed((ObjectNode) properties.get("policy"));
        region.policy().forEach(rule -> rule(policy.putObject(rule.id()), rule));
        ObjectNode mechanisms = closed((ObjectNode) properties.get("mechanisms"));
        ObjectNode parameters = closed((ObjectNode) properties.get("parameters"));
        for (Declaration<?> declaration : declarations) {
            String meaning = declaration.meaning() + " When off: " + declaration.whenOff();
            reference(mechanisms.putObject(declaration.key()), "switch", meaning)
                    .put("default", "on");
            ObjectNode group = parameters.putObject(declaration.key()).put("type", "object");
            ObjectNode own =
                    closed(group.put("description", "Parameters of " + declaration.code() + "."));
            Parameters.of(declaration).forEach(it -> parameter(own.putObject(it.key()), it));
        }
        return JSON.writeValueAsString(schema) + "\n";
    }

    private static ObjectNode general() {
        try (InputStream json = ScenarioSchema.class.getResourceAsStream(GENERAL)) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException failed) {
            throw new IllegalStateException("the build lacks " + GENERAL, failed);
        }
    }

    /// Allows only named properties, and gives the place to name them.
    private static ObjectNode closed(ObjectNode group) {
        group.put("additionalProperties", false);
        return group.putObject("properties");
    }

    private static ObjectNode reference(ObjectNode node, String definition, String description) {
        return node.put("$ref", "#/$defs/" + definition).put("description", description);
    }

    private static void rule(ObjectNode node, PolicyRule rule) {
        String size = rule.estimate() ? ", an estimate between " : ", between ";
        String description =
                rule.label()
                        + ": from "
                        + rule.date()
                        + " "
                        + rule.lever().key()
                        + " is at "
                        + Literal.of(rule.level())
                        + size
                        + Literal.of(rule.low())
                        + " and "
                        + Literal.of(rule.high())
                        + " ("
                        + rule.source()
                        + ").";
        reference(node, "level", description).put("default", "on");
    }

    private static void parameter(ObjectNode node, Parameter parameter) {
        Quantity quantity = parameter.quantity();
        String unit = quantity.unit().equals("1") ? "" : " Unit: " + quantity.unit() + ".";
        String description = quantity.meaning() + unit + " Source: " + quantity.source();
        if (parameter.type() == boolean.class) {
            reference(node, "toggle", description)
                    .put("default", quantity.typical() != 0 ? "on" : "off");
            return;
        }
        node.put("type", parameter.type() == int.class ? "integer" : "number")
                .put("description", description);
        node.put("minimum", quantity.min());
        if (quantity.max() != Double.POSITIVE_INFINITY) {
            node.put("maximum", quantity.max());
        }
        node.put("default", quantity.typical());
    }
}
