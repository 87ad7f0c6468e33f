using Langbenk.Law;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rights;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Lists = Langbenk.Law.Codes.Code;

namespace Langbenk.Api.Law;

/// <summary>The contract in the OpenAPI document. Codes come from the engine's own closed lists, so that they cannot differ.</summary>
static class LawSchemas
{
    public static string Name(LawVerb verb) => Code(verb.ToString());

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Langbenk";
            document.Info.Description = "Norwegian law on sharing, deadlines and rights around children. Decision support, not a decision; no lawyer has checked it.";
            document.Components ??= new OpenApiComponents();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
            document.Components.Schemas["decide-request"] = Decide();
            document.Components.Schemas["deadline-request"] = Deadline();
            document.Components.Schemas["rights-request"] = Rights();
            document.Components.Schemas["refusal"] = Refusal();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.RelativePath is { } path && path.StartsWith("api/v1/law/", StringComparison.Ordinal))
                DescribeOperation(operation, path["api/v1/law/".Length..], context.Document!);
            return Task.CompletedTask;
        });
    }

    static void DescribeOperation(OpenApiOperation operation, string verb, OpenApiDocument document)
    {
        if (operation.RequestBody is OpenApiRequestBody { Content: { } content })
            content["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(verb + "-request", document) };
        if (operation.Responses?["422"] is OpenApiResponse { Content: { } refusal })
            refusal["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("refusal", document) };
    }

    static OpenApiSchema Decide() => Closed(["contract", "asOf", "action", "sender", "receiver", "persons", "information", "purpose"], new()
    {
        ["id"] = Text(),
        ["contract"] = One(),
        ["asOf"] = Date(),
        ["action"] = Codes(Lists.Actions.All),
        ["sender"] = Actor(),
        ["receiver"] = Actor(),
        ["persons"] = List(Person()),
        ["information"] = Information(),
        ["purpose"] = Codes(Lists.Purposes.All),
        ["circumstances"] = List(Codes(Lists.Circumstances.All)),
        ["assessments"] = Judged(Lists.Facts.All),
        ["order"] = Closed(["by", "caseType"], new() { ["by"] = Codes(Lists.Orderers.All), ["caseType"] = Codes(Lists.CaseTypes.All) }),
        ["consents"] = List(Consent()),
        ["reliesOn"] = List(Text()),
    });

    static OpenApiSchema Actor() => Closed(["type"], new()
    {
        ["type"] = Codes(Lists.ActorTypes.All),
        ["person"] = Text(),
        ["healthPersonnel"] = Flag(),
        ["ownership"] = Codes(Lists.Ownerships.All),
        ["role"] = Codes(Lists.ActorRoles.All),
        ["relation"] = Codes(Lists.Relations.All),
        ["otherMunicipality"] = Flag(),
        ["hasTaskInCase"] = Flag(),
        ["party"] = Flag(),
        ["reporterStatus"] = Codes(Lists.ReporterStatuses.All),
    });

    static OpenApiSchema Person() => Closed(["id", "role"], new()
    {
        ["id"] = Text(),
        ["role"] = Codes(Lists.PersonRoles.All),
        ["age"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0", Maximum = "120" },
        ["understands"] = Answer(),
        ["heard"] = Answer(),
        ["addressProtection"] = Codes(Lists.AddressProtections.All),
    });

    static OpenApiSchema Information() => Closed(["about", "kinds", "identifiability"], new()
    {
        ["about"] = List(Text()),
        ["kinds"] = List(Codes(Lists.Kinds.All)),
        ["identifiability"] = Codes(Lists.Identifiabilities.All),
        ["origin"] = Codes(Lists.Origins.All),
        ["receivedOn"] = Date(),
        ["knownToReceiver"] = Flag(),
        ["publiclyKnown"] = Flag(),
    });

    static OpenApiSchema Consent() => Closed(["by", "status"], new()
    {
        ["by"] = Text(),
        ["status"] = Codes(Lists.ConsentStatuses.All),
        ["form"] = Codes(Lists.ConsentForms.All),
        ["informed"] = Answer(),
        ["voluntary"] = Answer(),
        ["covers"] = Closed([], new() { ["receiver"] = Answer(), ["information"] = Answer(), ["purpose"] = Answer() }),
        ["givenOn"] = Date(),
        ["validUntil"] = Date(),
        ["withdrawnOn"] = Date(),
    });

    static OpenApiSchema Deadline() => Closed(["contract", "event", "date"], new()
    {
        ["id"] = Text(),
        ["contract"] = One(),
        ["event"] = Codes(DeadlineCode.Events.All),
        ["task"] = Codes(DeadlineCode.Tasks.All),
        ["date"] = Text(),
        ["asOf"] = Date(),
        ["facts"] = new OpenApiSchema { Type = JsonSchemaType.Object },
    });

    static OpenApiSchema Rights() => Closed(["contract", "asOf", "persons", "subject"], new()
    {
        ["id"] = Text(),
        ["contract"] = One(),
        ["asOf"] = Date(),
        ["persons"] = List(Person()),
        ["subject"] = Text(),
        ["services"] = List(Codes(Lists.ActorTypes.All)),
        ["circumstances"] = List(Codes(RightsCode.Circumstances.All)),
        ["assessments"] = Judged(RightsCode.Facts.All),
        ["wishes"] = Judged(RightsCode.Wishes.All),
    });

    static OpenApiSchema Refusal() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "type", "title", "status", "number", "errors" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text(),
            ["title"] = Text(),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["number"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["id"] = Text(),
            ["contract"] = One(),
            ["errors"] = List(Closed(["code", "path", "message"], new() { ["code"] = Text(), ["path"] = Text(), ["message"] = Closed(["nb"], new() { ["nb"] = Text(), ["nn"] = Text(), ["en"] = Text() }) })),
        },
    };

    static OpenApiSchema Closed(string[] required, Dictionary<string, IOpenApiSchema> properties) => new()
    {
        Type = JsonSchemaType.Object,
        Required = required.ToHashSet(),
        Properties = properties,
        AdditionalPropertiesAllowed = false,
    };

    static OpenApiSchema Judged(IReadOnlyList<string> facts) => Closed([], facts.ToDictionary(f => f, _ => (IOpenApiSchema)Answer()));

    static OpenApiSchema Codes(IReadOnlyList<string> codes) => new() { Type = JsonSchemaType.String, Enum = [.. codes.Select(c => System.Text.Json.Nodes.JsonValue.Create(c)!)] };

    static OpenApiSchema Answer() => Codes(Lists.Tris.All);

    static OpenApiSchema List(OpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    static OpenApiSchema Flag() => new() { Type = JsonSchemaType.Boolean };

    static OpenApiSchema Date() => new() { Type = JsonSchemaType.String, Format = "date" };

    static OpenApiSchema One() => new() { Type = JsonSchemaType.Integer, Const = "1" };

    static string Code(string verb) => verb.ToLowerInvariant();
}
