namespace Langbenk.Law.Sharing;

/// <summary>
/// Functions of the unknown facts of one request, as reduced ordered decision diagrams: equal functions get equal
/// numbers, so a question that cannot change anything is simply not in the diagram. Numbers below
/// <see cref="FirstNode"/> are constants (0 and 1 are false and true; a verdict is its own number). With all facts
/// known every operation folds constants and no node is made.
/// </summary>
internal sealed class Formulas
{
    public const int False = 0;
    public const int True = 1;
    private const int FirstNode = 8;

    private int[] variable = new int[256];
    private int[] whenYes = new int[256];
    private int[] whenNo = new int[256];
    private int count = FirstNode;
    private readonly Dictionary<(int, int, int), int> nodes = [];
    private readonly Dictionary<(int, int, int), int> computed = [];
    private readonly Dictionary<int, int> lowest = [];
    private readonly Dictionary<int, int> highest = [];
    private readonly Dictionary<int, int> visited = [];

    public void Clear()
    {
        if (count == FirstNode)
            return;

        count = FirstNode;
        nodes.Clear();
        computed.Clear();
        lowest.Clear();
        highest.Clear();
    }

    public static bool IsConstant(int f) => f < FirstNode;

    public int Fact(int fact) => Node(fact, True, False);

    public int Not(int f) => f < FirstNode ? 1 - f : Choose(f, False, True);

    public int And(int f, int g) =>
        f == False || g == False ? False : f == True ? g : g == True || f == g ? f : Choose(f, g, False);

    public int Or(int f, int g) =>
        f == True || g == True ? True : f == False ? g : g == False || f == g ? f : Choose(f, True, g);

    /// <summary><paramref name="yes"/> where <paramref name="f"/> holds, else <paramref name="no"/>.</summary>
    public int Choose(int f, int yes, int no)
    {
        if (f == True || yes == no)
            return yes;
        if (f == False)
            return no;
        if (computed.TryGetValue((f, yes, no), out var known))
            return known;

        var top = Math.Min(Top(f), Math.Min(Top(yes), Top(no)));
        var result = Node(top,
            Choose(Branch(f, top, true), Branch(yes, top, true), Branch(no, top, true)),
            Choose(Branch(f, top, false), Branch(yes, top, false), Branch(no, top, false)));
        return computed[(f, yes, no)] = result;
    }

    /// <summary>The lower of two verdict functions, point by point.</summary>
    public int Min(int f, int g)
    {
        if (f == g)
            return f;
        // Nothing of the one lies below anything of the other: no need to look inside.
        if (Highest(f) <= Lowest(g))
            return f;
        if (Highest(g) <= Lowest(f))
            return g;
        var key = f < g ? (f, g, -1) : (g, f, -1);
        if (computed.TryGetValue(key, out var known))
            return known;

        var top = Math.Min(Top(f), Top(g));
        var result = Node(top, Min(Branch(f, top, true), Branch(g, top, true)),
            Min(Branch(f, top, false), Branch(g, top, false)));
        return computed[key] = result;
    }

    /// <summary>True where the function has exactly this value.</summary>
    public int Equals(int f, int value)
    {
        if (f < FirstNode)
            return f == value ? True : False;
        var key = (f, value, -2);
        if (computed.TryGetValue(key, out var known))
            return known;
        var result = Node(variable[f], Equals(whenYes[f], value), Equals(whenNo[f], value));
        return computed[key] = result;
    }

    /// <summary>The lowest value over all ways of answering what is unknown.</summary>
    public int Lowest(int f)
    {
        if (f < FirstNode)
            return f;
        if (lowest.TryGetValue(f, out var known))
            return known;
        return lowest[f] = Math.Min(Lowest(whenYes[f]), Lowest(whenNo[f]));
    }

    public int Highest(int f)
    {
        if (f < FirstNode)
            return f;
        if (highest.TryGetValue(f, out var known))
            return known;
        return highest[f] = Math.Max(Highest(whenYes[f]), Highest(whenNo[f]));
    }

    /// <summary>The lowest value when one fact is answered and the others are at their floor. Makes no node.</summary>
    public int LowestGiven(int f, int fact, bool answer)
    {
        visited.Clear();
        return Descend(f);

        int Descend(int at)
        {
            if (at < FirstNode || variable[at] > fact)
                return Lowest(at);
            if (variable[at] == fact)
                return Lowest(answer ? whenYes[at] : whenNo[at]);
            if (visited.TryGetValue(at, out var known))
                return known;
            return visited[at] = Math.Min(Descend(whenYes[at]), Descend(whenNo[at]));
        }
    }

    /// <summary>The function that is left when one fact is answered.</summary>
    public int Given(int f, int fact, bool answer)
    {
        if (f < FirstNode || variable[f] > fact)
            return f;
        if (variable[f] == fact)
            return answer ? whenYes[f] : whenNo[f];
        var key = (f, fact, answer ? -3 : -4);
        if (computed.TryGetValue(key, out var known))
            return known;
        var result = Node(variable[f], Given(whenYes[f], fact, answer), Given(whenNo[f], fact, answer));
        return computed[key] = result;
    }

    /// <summary>Adds the facts that the function hangs on.</summary>
    public void CollectFacts(int f, SortedSet<int> facts) => Collect(f, facts, []);

    private void Collect(int f, SortedSet<int> facts, HashSet<int> seen)
    {
        if (f < FirstNode || !seen.Add(f))
            return;
        facts.Add(variable[f]);
        Collect(whenYes[f], facts, seen);
        Collect(whenNo[f], facts, seen);
    }

    private int Top(int f) => f < FirstNode ? int.MaxValue : variable[f];

    private int Branch(int f, int fact, bool answer) =>
        f < FirstNode || variable[f] != fact ? f : answer ? whenYes[f] : whenNo[f];

    private int Node(int fact, int yes, int no)
    {
        if (yes == no)
            return yes;
        if (nodes.TryGetValue((fact, yes, no), out var known))
            return known;
        if (count == variable.Length)
            Grow();
        (variable[count], whenYes[count], whenNo[count]) = (fact, yes, no);
        return nodes[(fact, yes, no)] = count++;
    }

    private void Grow()
    {
        var size = variable.Length * 2;
        Array.Resize(ref variable, size);
        Array.Resize(ref whenYes, size);
        Array.Resize(ref whenNo, size);
    }
}
