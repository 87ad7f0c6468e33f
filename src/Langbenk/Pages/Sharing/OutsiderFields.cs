using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Outsiders;

namespace Langbenk.Pages.Sharing;

/// <summary>Those without an account in the form: «navn-1», «rolle-1», «mottaker-1» and on.</summary>
public static class OutsiderFields
{
    public static IEnumerable<int> Numbers => Enumerable.Range(1, OutsiderText.Most);

    public static IEnumerable<Choice> Kinds(Vocabulary vocabulary, Func<Text, string> t)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return [new("", "–"), .. OutsiderKinds.Offered.Select(one => new Choice(Code.ActorTypes.Of(one), t(vocabulary.Label("actorType", Code.ActorTypes.Of(one)))))];
    }

    /// <summary>Rows that are filled in, also half; what stands under an empty one moves up.</summary>
    public static IReadOnlyList<OutsiderText> Read(FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var rows = Numbers.Select(one => Row(values, one)).Where(one => !one.IsEmpty).ToList();
        Into(values, rows.Select(one => (one.Name, one.Role, one.Kind)));
        return rows;
    }

    public static void Into(FormValues values, IEnumerable<Outsider> rows) => Into(values, rows.Select(one => (one.Name, one.Role, (ActorType?)one.Kind)));

    static void Into(FormValues values, IEnumerable<(string Name, string Role, ActorType? Kind)> rows)
    {
        var all = rows.ToList();
        foreach (var number in Numbers)
        {
            var (name, role, kind) = number <= all.Count ? all[number - 1] : ("", "", null);
            (values[$"navn-{number}"], values[$"rolle-{number}"], values[$"mottaker-{number}"]) = (name, role, kind is { } one ? Code.ActorTypes.Of(one) : "");
        }
    }

    public static string? FieldOf(string field, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (!field.StartsWith(nameof(AskConsent.Input.Outsiders), StringComparison.Ordinal))
        {
            return null;
        }

        var number = field.Length == nameof(AskConsent.Input.Outsiders).Length ? "1" : field[nameof(AskConsent.Input.Outsiders).Length..];
        return (problem == OutsiderProblems.NoRole ? "rolle-" : problem == OutsiderProblems.NoKind ? "mottaker-" : "navn-") + number;
    }

    static OutsiderText Row(FormValues values, int number) =>
        new(values[$"navn-{number}"], values[$"rolle-{number}"], Code.ActorTypes.TryParse(values[$"mottaker-{number}"], out var kind) ? kind : null);
}
