using Langbenk.Export.Paper;
using Langbenk.Kernel;

namespace Langbenk.Export.Excel;

/// <summary>Names that Excel accepts: 1–31 characters, none of : \ / ? * [ ], no apostrophe at an end, not «History», no two alike.</summary>
static class SheetNames
{
    public const int Longest = 31;

    static readonly Text Sheet = new("Ark", "Ark", "Sheet");

    public static IReadOnlyList<string> Of(IEnumerable<string> wanted, Language language)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        foreach (var name in wanted)
        {
            var start = Valid(name);
            start = start.Length == 0 ? $"{Sheet[language]} {names.Count + 1}" : start;
            var free = start;
            for (var number = 2; !taken.Add(free); number++)
            {
                var end = $" ({number})";
                free = Cut(start, Longest - end.Length) + end;
            }

            names.Add(free);
        }

        return names;
    }

    static string Valid(string name)
    {
        var letters = CleanText.Line(name).Select(letter => @":\/?*[]".Contains(letter) ? '-' : letter);
        return Cut(string.Concat(letters).Trim('\'', ' '), Longest);
    }

    static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
