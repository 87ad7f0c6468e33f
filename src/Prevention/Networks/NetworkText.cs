using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Examples;

namespace Langbenk.Prevention.Networks;

/// <summary>A municipality as it is written in a list: «4649 Stad», or only «Stad».</summary>
public sealed record MemberName(string Name, string? Number)
{
    public override string ToString() => Number is null ? Name : $"{Number} {Name}";

    public static MemberName Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var trimmed = line.Trim();
        var (start, rest) = trimmed.Length > 5 && trimmed[4] == ' ' ? (trimmed[..4], trimmed[5..].Trim()) : ("", trimmed);
        return Municipality.IsNumber(start) ? new(rest, start) : new(trimmed, null);
    }
}

/// <summary>Everything that is written in a network, as a form, a package and the storage all know it.</summary>
public sealed record NetworkText(
    string Name, string County, string Host, IReadOnlyList<MemberName> Members, IReadOnlyList<string> Partners, string Source)
{
    public const int MostMembers = 100;

    public NetworkText Trimmed() => new(
        Name.Trim(), County.Trim(), Host.Trim(),
        [.. Members.Select(one => one with { Name = one.Name.Trim() }).Where(one => one.Name.Length > 0).Distinct()],
        [.. Partners.Select(one => one.Trim()).Where(one => one.Length > 0).Distinct()], Source.Trim());

    /// <summary>What is wrong with one field; the name is the property's.</summary>
    public IReadOnlyList<(string Field, Problem Problem)> Faults()
    {
        (string Field, bool Wrong, Problem Problem)[] checks =
        [
            (nameof(Name), Name.Length == 0, NetworkProblems.NameMissing),
            (nameof(Name), Name.Length > Network.MaxNameLength, NetworkProblems.NameTooLong),
            (nameof(County), County.Length > Network.MaxPlaceLength, NetworkProblems.PlaceTooLong),
            (nameof(Host), Host.Length > Network.MaxPlaceLength, NetworkProblems.PlaceTooLong),
            (nameof(Members), Members.Count == 0, NetworkProblems.NoMembers),
            (nameof(Members), Members.Count > MostMembers || Partners.Count > MostMembers, NetworkProblems.TooMany),
            (nameof(Members), Members.Any(one => IsNoPlace(one.Name)), NetworkProblems.NotAPlace),
            (nameof(Partners), Partners.Any(IsNoPlace), NetworkProblems.NotAPlace),
            (nameof(Source), Source.Length > Network.MaxSourceLength, NetworkProblems.SourceTooLong),
        ];
        return [.. checks.Where(one => one.Wrong).Select(one => (one.Field, one.Problem))];
    }

    static bool IsNoPlace(string name) => name.Length > Network.MaxPlaceLength || PersonMarks.HasAddressOfSomeone(name);
}
