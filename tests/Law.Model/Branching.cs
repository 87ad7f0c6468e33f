namespace Langbenk.Law.Model;

/// <summary>Runs the decision of one part once for every way of answering the unknown facts it actually asks for.</summary>
sealed class Branching(Request request) : IOracle
{
    public static readonly string[] YesNo = ["no", "yes"];
    public static readonly string[] Protections = ["none", "confidential", "strictly-confidential", "concealed"];

    /// <summary>The unknown facts in the order they were first asked.</summary>
    public List<string> Facts { get; } = [];

    readonly Dictionary<string, int> given = [];

    /// <summary>The lowest ruling seen for the part, first found first.</summary>
    public Ruling Floor { get; private set; }

    /// <summary>Thrown when a question comes that this run has no answer to.</summary>
    sealed class Unanswered(string fact) : Exception
    {
        public string Fact { get; } = fact;
    }

    public static string[] Answers(string fact) => IsProtection(fact) ? Protections : YesNo;

    public static bool IsProtection(string fact) => fact.StartsWith("person.") && fact.EndsWith(".addressProtection");

    /// <summary>The outcome (height of the verdict) under every assignment, as a diagram.</summary>
    public Diagram.Node Explore(Diagram diagram, Person about, string kind)
    {
        given.Clear();
        Floor = default;
        return Branch(diagram, new Situation(request, about, kind, this));
    }

    Diagram.Node Branch(Diagram diagram, Situation s)
    {
        string fact;
        try
        {
            var ruling = PartDecision.Decide(s);
            if (Floor.Verdict is null || ruling.Height < Floor.Height) Floor = ruling;
            return diagram.Leaf(ruling.Height);
        }
        catch (Unanswered question)
        {
            fact = question.Fact;
        }

        if (!Facts.Contains(fact)) Facts.Add(fact);
        var children = new Diagram.Node[Answers(fact).Length];
        for (var answer = 0; answer < children.Length; answer++)
        {
            given[fact] = answer;
            children[answer] = Branch(diagram, s);
        }

        given.Remove(fact);
        return diagram.Ask(Facts.IndexOf(fact), children);
    }

    public bool Yes(string fact) => Answer(fact) == "yes";

    public string AddressProtection(string personId) => Answer($"person.{personId}.addressProtection");

    string Answer(string fact)
    {
        var stated = request.Stated(fact);
        if (stated != "unknown") return stated;
        return given.TryGetValue(fact, out var answer) ? Answers(fact)[answer] : throw new Unanswered(fact);
    }
}
