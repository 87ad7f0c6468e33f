namespace Langbenk.Sharing.Consents;

/// <summary>What a family was told in its own language, beside the Norwegian, word by word as it was composed the day it was asked. All empty where it was asked in a language of the program.</summary>
/// <param name="Tag">As browsers know the language.</param>
/// <param name="OwnName">What those who speak it call it.</param>
/// <param name="Purpose">In that language, as it was typed.</param>
/// <param name="Translator">Of all but the purpose.</param>
public sealed record Translation(string Tag, string OwnName, bool IsRightToLeft, string Purpose, string Text, string Translator)
{
    public static Translation None => new("", "", false, "", "", "");

    public bool IsThere() => Tag.Length > 0;
}
