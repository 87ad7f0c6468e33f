using Langbenk.Kernel;

namespace Langbenk.Export.Paper;

/// <summary>How Office names the languages of the interface; its spelling checker follows this.</summary>
static class OfficeLanguage
{
    public static string Of(Language language) => language switch
    {
        Language.Nb => "nb-NO",
        Language.Nn => "nn-NO",
        Language.En => "en-GB",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}
