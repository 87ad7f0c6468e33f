using Langbenk.Kernel;

namespace Langbenk.People.Cards;

/// <summary>What is written on a card.</summary>
public sealed record CardText(
    string LanguageName, bool InterpreterNeeded, string Culture, string Phone, string Email, string Street, string PostalCode, string Place, string Whereabouts)
{
    /// <summary>What says where somebody is.</summary>
    public bool Locates => Street.Length + PostalCode.Length + Place.Length + Whereabouts.Length > 0;

    public CardText WithoutWhereabouts() => this with { Street = "", PostalCode = "", Place = "", Whereabouts = "" };

    public CardText Trimmed() => new(
        LanguageName.Trim(), InterpreterNeeded, Culture.Trim(), Phone.Trim(), Email.Trim(), Street.Trim(), PostalCode.Trim(), Place.Trim(), Whereabouts.Trim());

    /// <summary>A telephone may be words («via mor», «hemmelig nummer»), and e-mail too; what is written as an address must be one.</summary>
    internal IReadOnlyList<(string Field, Problem Problem)> Faults
    {
        get
        {
            List<(string, Problem)> faults =
            [
                .. new[]
                {
                    (nameof(LanguageName), LanguageName), (nameof(Phone), Phone), (nameof(Email), Email), (nameof(Street), Street),
                    (nameof(PostalCode), PostalCode), (nameof(Place), Place), (nameof(Whereabouts), Whereabouts),
                }.Where(one => one.Item2.Length > Card.MaxLineLength).Select(one => (one.Item1, PeopleProblems.TextTooLong)),
            ];
            if (Culture.Length > Card.MaxTextLength)
            {
                faults.Add((nameof(Culture), PeopleProblems.TextTooLong));
            }

            if (Email.Contains('@') && Email.Split(Apart, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Contains('@')).Any(word => !IsAddress(word.Trim('.', ':', '(', ')', '<', '>'))))
            {
                faults.Add((nameof(Email), PeopleProblems.NoEmail));
            }

            return faults;
        }
    }

    static readonly char[] Apart = [',', ';', '/', ' ', '\t', '\n', '\u00a0'];

    static bool IsAddress(string word) => word.Split('@') is [{ Length: > 0 }, { Length: > 2 } at] && at.IndexOf('.', StringComparison.Ordinal) > 0 && at[^1] != '.';

    public static CardText Of(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card.LanguageName, card.InterpreterNeeded, card.Culture, card.Phone, card.Email, card.Street, card.PostalCode, card.Place, card.Whereabouts);
    }

    public void Into(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        (card.LanguageName, card.InterpreterNeeded, card.Culture) = (LanguageName, InterpreterNeeded, Culture);
        (card.Phone, card.Email) = (Phone, Email);
        (card.Street, card.PostalCode, card.Place, card.Whereabouts) = (Street, PostalCode, Place, Whereabouts);
    }
}
