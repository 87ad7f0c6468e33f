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

    public bool IsTooLong => Culture.Length > Card.MaxTextLength
        || new[] { LanguageName, Phone, Email, Street, PostalCode, Place, Whereabouts }.Any(text => text.Length > Card.MaxLineLength);

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
