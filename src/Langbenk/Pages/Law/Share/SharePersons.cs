using System.Globalization;

namespace Langbenk.Pages.Law.Share;

/// <summary>A person of the request. The id says who it is to the family, never a name.</summary>
public sealed record SharePerson(string Id, string Role, int? Age);

/// <summary>Who is in the situation: the child, those with parental responsibility, and those it is about.</summary>
public static class SharePersons
{
    public static IReadOnlyList<SharePerson> Of(ShareFacts facts)
    {
        var about = facts.List(ShareKeys.About);
        var found = new List<SharePerson>();
        if (Number(facts[ShareKeys.Age]) is { } age)
            found.Add(new SharePerson("child", "child", age));
        var guardians = Number(facts[ShareKeys.Guardians]) ?? 2;
        if (guardians >= 1 || about.Contains("parent1"))
            found.Add(new SharePerson("parent1", "guardian", null));
        if (guardians >= 2 || about.Contains("parent2"))
            found.Add(new SharePerson("parent2", "guardian", null));
        if (about.Contains("unborn") || about.Contains("pregnant") || facts.Has(ShareKeys.Also, "pregnant-detained"))
            found.Add(new SharePerson("pregnant", "pregnant", null));
        if (facts.Has(ShareKeys.Also, "care-order"))
            found.Add(new SharePerson("care-authority", "care-authority", null));
        foreach (var id in about.Where(a => !found.Exists(f => f.Id == a) && a != "child"))
            found.Add(new SharePerson(id, id, id == "sibling" ? Number(facts[ShareKeys.SiblingAge]) : null));
        return found;
    }

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
