using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Concern;

public sealed class StartModel : PublicPage
{
    public const string Field = "situasjon";

    public FieldError? Error { get; private set; }

    public IActionResult OnGet()
    {
        if (!Request.Query.ContainsKey("valg"))
        {
            return Page();
        }

        var chosen = Request.Query[Field].ToString();
        if (Ways.Situations.FirstOrDefault(one => one.Code == chosen) is { Address: { } address })
        {
            return LocalRedirect($"~/{address}");
        }

        Error = new FieldError(Field + "-" + Ways.Situations[0].Code,
            T(chosen.Length == 0 ? StartTexts.ChooseOne : StartTexts.UnknownChoice));
        return Page();
    }
}
