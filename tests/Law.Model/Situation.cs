namespace Langbenk.Law.Model;

/// <summary>One part of one request together with the answers: all that a rule may look at.</summary>
sealed class Situation(Request request, Person about, string kind, IOracle oracle)
{
    public Request Request { get; } = request;
    public Person About { get; } = about;
    public string Kind { get; } = kind;
    public IOracle Oracle { get; } = oracle;
    public string Regime { get; } = Model.Regime.Of(request.Sender);

    public Actor Sender => Request.Sender;
    public Actor Receiver => Request.Receiver;
    public bool Yes(string fact) => Oracle.Yes(fact);
    public bool No(string fact) => !Oracle.Yes(fact);
    public bool Has(string circumstance) => Request.Has(circumstance);
    public bool For(params string[] purposes) => purposes.Contains(Request.Purpose);
    public bool KindIs(params string[] kinds) => kinds.Contains(Kind);
    public bool From(string date) => Request.From(date);
    public bool Before(string date) => !Request.From(date);
    public bool SameBody => Receiver.Relation == "same-body";
    public bool SameNavOffice => Receiver.Relation == "same-nav-office";
    public string Protection => Oracle.AddressProtection(About.Id);

    /// <summary>§ 3.3: the sender is bound by some duty of secrecy.</summary>
    public bool SenderIsBound => Regime != "none";

    /// <summary>A private person or the press: the outsiders of § 3.8 nr 2.</summary>
    public bool ReceiverIsOutsider => Receiver.Is("private-person", "journalist");

    /// <summary>Is the receiver the very person this part is about?</summary>
    public bool ReceiverIsThePerson =>
        Receiver.IsPerson && (Receiver.Person == About.Id
            || (Receiver.Type == "the-person" && Receiver.Person is null && Request.About.Count == 1));
}
