using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Agreements;

/// <summary>The agreement as a file: Word to work on, PDF to sign.</summary>
[Needs("agreement.read")]
public sealed class PaperModel(ReadAgreement read, ReadPageWords words, PdfPrinter printer) : StaffPage
{
    const string Name = "avtale";

    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string kind)
    {
        if (kind is not ("word" or "pdf") || await read.Handle(Actor, id, Today, Cancellation) is not { } whole)
        {
            return Missing();
        }

        Id = id;
        Touch(AgreementActions.Resource, id);
        var paper = AgreementPaper.Of(whole, await words.OfAgreement(whole.Agreement, Today, Cancellation), Today, Lang);
        return kind == "word" ? PaperFiles.Word(paper, Name) : await PaperFiles.Pdf(printer, paper, Name, Cancellation) ?? this.NoPdf();
    }
}
