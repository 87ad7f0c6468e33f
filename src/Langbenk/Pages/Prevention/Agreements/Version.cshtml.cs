using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

/// <summary>A text as it was signed.</summary>
[Needs("agreement.read")]
public sealed class VersionModel(ReadAgreement read, ReadPageWords words, PageTerms terms) : StaffPage
{
    public WholeAgreement Whole { get; private set; } = null!;

    public AgreementVersion Version { get; private set; } = null!;

    public IEnumerable<Signature> Signatures => Whole.Signatures.Where(one => one.Number == Version.Number && one.TextHash == Version.TextHash && one.TakenBackAt is null);

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } whole || whole.Versions.FirstOrDefault(one => one.Number == number) is not { } version)
        {
            return Missing();
        }

        Touch(AgreementActions.Resource, id);
        (Whole, Version, terms.Words) = (whole, version, await words.OfAgreement(whole.Agreement, Today, Cancellation));
        return Page();
    }
}
