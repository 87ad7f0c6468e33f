using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

/// <summary>That a package has no place for a person: these types, these members, and no others.</summary>
public class PackageTypesTests
{
    static readonly string[] PersonWords =
        ["person", "fnr", "national", "birth", "child", "parent", "family", "firstname", "lastname", "surname", "mail", "phone", "user", "account", "author", "owner", "gender", "age"];

    // Written out, so that a new member is a decision and not an accident.
    static readonly Dictionary<Type, string[]> Allowed = new()
    {
        [typeof(PackageFile)] = ["Kind", "Format", "Content", "PublicKey", "Signature"],
        [typeof(PackageContent)] = ["Edition", "CreatedOn", "Publisher", "Examples", "Terms", "Networks"],
        [typeof(PackagePublisher)] = ["MunicipalityNumber", "MunicipalityName", "Fingerprint"],
        [typeof(PackageExample)] =
        [
            "Id", "Language", "Title", "What", "Why", "ForWhom", "Levels", "Themes", "MunicipalitySize", "Cost", "Evidence", "Experience",
            "ContactService", "ContactMunicipality", "Source", "Address",
        ],
        [typeof(PackageTerm)] = ["Word", "Definition", "Source"],
        [typeof(PackageNetwork)] = ["Id", "Title", "County", "Host", "Members", "Partners", "Projects", "Source"],
        [typeof(PackageMember)] = ["MunicipalityNumber", "MunicipalityName"],
        [typeof(PackageProject)] = ["Theme", "Started", "Goal", "Status"],
    };

    static readonly HashSet<Type> Values = [typeof(string), typeof(int), typeof(DateOnly), typeof(Guid), typeof(ProjectStatus)];

    [Fact]
    public void Types_ReachableFromAFile_AreTheListedOnesAndPlainValues() =>
        Assert.Equal(Allowed.Keys.OrderBy(type => type.Name), Reachable(typeof(PackageFile), []).OrderBy(type => type.Name));

    [Fact]
    public void Members_AreTheListedOnes() => Assert.All(Allowed, pair =>
        Assert.Equal(pair.Value, pair.Key.GetProperties().Select(property => property.Name)));

    [Fact]
    public void Members_AreNotCalledAfterAnythingAPersonHas()
    {
        var names = Allowed.Keys.SelectMany(type => type.GetProperties()).Select(property => property.Name.ToLowerInvariant()).Distinct();
        var suspects = names.Where(name => PersonWords.Any(word => name == word || (word.Length > 3 && name.Contains(word))));

        Assert.Empty(suspects);
    }

    static HashSet<Type> Reachable(Type type, HashSet<Type> seen)
    {
        var inner = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;
        if (Values.Contains(inner) || !seen.Add(inner))
        {
            return seen;
        }

        foreach (var property in inner.GetProperties())
        {
            Reachable(property.PropertyType, seen);
        }

        return seen;
    }
}
