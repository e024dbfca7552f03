namespace Calculator.ScenarioFiles.Documents;

/// <summary>Walks a text's brackets, quotes and commas, for the mistakes that a parser tells only where it gives up, lines later.
/// It stops at the first.</summary>
internal sealed class YamlScan
{
    private readonly YamlCursor _cursor;
    private readonly YamlBrackets _brackets;

    /// <summary>True where a text or a bracket may begin.</summary>
    private bool _isAtStart = true;

    private YamlScan(SourceFile file)
    {
        _cursor = new YamlCursor(file);
        _brackets = new YamlBrackets(_cursor);
    }

    /// <summary>The first mistake, or <c>null</c> for none that this finds.</summary>
    public static YamlProblem? Find(SourceFile file) => new YamlScan(file).Run();

    private YamlProblem? Run()
    {
        while (!_cursor.IsAtEnd)
        {
            if ((_cursor.Here == '\n' ? NextLine() : Step()) is { } problem)
            {
                return problem;
            }
        }

        return _brackets.LeftOpen();
    }

    private YamlProblem? NextLine()
    {
        _cursor.At++;
        _cursor.BeginLine(_cursor.At);
        if (_brackets.Any)
        {
            return _brackets.LeftOpenByLine();
        }

        _isAtStart = true;
        return null;
    }

    private YamlProblem? Step()
    {
        var c = _cursor.Here;
        if (YamlCursor.IsBlank(c))
        {
            return Pass(_cursor.At + 1);
        }

        if (c == '#' && (_cursor.At == _cursor.LineStart || IsBlankAt(_cursor.At - 1)))
        {
            return Pass(_cursor.EndOfLine(_cursor.At));
        }

        if (_brackets.Any && c is '}' or ']')
        {
            _isAtStart = false;
            return _brackets.Close(c);
        }

        if (_brackets.Any && c == ',')
        {
            _brackets.Comma();
            return Begin(_cursor.At + 1);
        }

        if (IsColon(c))
        {
            return _brackets.Colon() ?? Begin(_cursor.At + 1);
        }

        return _isAtStart ? Begun(c) : Behind();
    }

    /// <summary>What begins here, at a place where something may begin.</summary>
    private YamlProblem? Begun(char c)
    {
        switch (c)
        {
            case '{' or '[':
                _brackets.Open(c);
                return Begin(_cursor.At);
            case '"' or '\'':
                return Quoted();
            case '|' or '>' when !_brackets.Any:
                YamlTexts.Block(_cursor);
                return null;
            case '&' or '!' when !IsBlankAt(_cursor.At + 1):
                return Property();
            case '-' or '?' when IsBlankAt(_cursor.At + 1) && !_brackets.Any:
                return Pass(_cursor.At + 1);
            default:
                return Plain();
        }
    }

    private bool IsBlankAt(int at) => YamlCursor.IsBlank(_cursor.Char(at));

    private bool IsColon(char c) =>
        c == ':'
        && (
            IsBlankAt(_cursor.At + 1)
            || (_brackets.Any && _cursor.Char(_cursor.At + 1) is ',' or '}' or ']')
        );

    private YamlProblem? Pass(int to)
    {
        _cursor.At = to;
        return null;
    }

    private YamlProblem? Begin(int at)
    {
        _isAtStart = true;
        return Pass(at);
    }

    /// <summary>An anchor or a tag: what it belongs to begins behind it.</summary>
    private YamlProblem? Property()
    {
        while (!YamlCursor.IsBlank(_cursor.Here))
        {
            _cursor.At++;
        }

        return null;
    }

    private YamlProblem? Quoted()
    {
        var problem = YamlTexts.Quoted(_cursor, _brackets.Any);
        _isAtStart = false;
        _brackets.Complete();
        return problem;
    }

    /// <summary>Something stands behind a text or a bracket that is complete.</summary>
    private YamlProblem? Behind()
    {
        if (_brackets.Any)
        {
            return _brackets.Behind();
        }

        // The parser tells what it makes of anything but a bracket.
        return ClosesNothing() ?? Pass(_cursor.At + 1);
    }

    private YamlProblem? Plain()
    {
        var start = _cursor.At;
        if (!_brackets.Any && ClosesNothing() is { } problem)
        {
            return problem;
        }

        while (!IsEndOfPlain(start))
        {
            _cursor.At++;
        }

        _brackets.AddText(start, _cursor.Text[start.._cursor.At].TrimEnd());
        // In brackets, a text may go on in the next line.
        _isAtStart = _brackets.Any && _cursor.Here == '\n';
        return null;
    }

    private bool IsEndOfPlain(int start) =>
        _cursor.Here == '\n'
        || (_cursor.Here == ':' && IsBlankAt(_cursor.At + 1))
        || (_cursor.Here == '#' && _cursor.At > start && IsBlankAt(_cursor.At - 1))
        || (_brackets.Any && _cursor.Here is ',' or '{' or '}' or '[' or ']');

    private YamlProblem? ClosesNothing() =>
        _cursor.Here is '}' or ']'
            ? new YamlProblem(_cursor.Place(_cursor.At, 1), $"this '{_cursor.Here}' closes nothing")
            : null;
}
