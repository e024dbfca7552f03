namespace Calculator.Cli.Completing;

/// <summary>The scripts that shells source. Each asks the program itself what may stand at the cursor, so that none has to follow
/// the verbs and options.</summary>
internal static class ShellScripts
{
    private const string Bash = """
        _alliance() {
            local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(alliance "[suggest:${#line}]" "$line" 2>/dev/null))
            # What begins with the word comes alone where something does; else what holds it, such as a file by its id.
            local last="${line##*[[:space:]]}" each
            local -a begin=()
            for each in "${COMPREPLY[@]}"; do
                [[ $each == "$last"* ]] && begin+=("$each")
            done
            if [[ ${#begin[@]} -gt 0 ]]; then
                COMPREPLY=("${begin[@]}")
            fi
            # A shell that breaks words at = and : completes what stands behind the last of them.
            local before="${last%"$word"}"
            if [[ -n $word && -n $before && $before != "$last" ]]; then
                COMPREPLY=("${COMPREPLY[@]#"$before"}")
            fi
            if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/=] ]]; then
                compopt -o nospace
            fi
        }
        complete -o default -F _alliance alliance

        """;

    private const string Zsh = """
        #compdef alliance
        _alliance() {
            local line="${BUFFER[1,CURSOR]}"
            local -a found
            found=("${(@f)$(alliance "[suggest:${#line}]" "$line" 2>/dev/null)}")
            if [[ -n "${found[1]}" ]]; then
                compadd -U -Q -- "${found[@]}"
            else
                _files
            fi
        }
        compdef _alliance alliance

        """;

    private const string Fish = """
        function __alliance_complete
            set -l line (commandline -cp)
            alliance "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c alliance -a '(__alliance_complete)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName alliance -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString()
            if ($line.Length -lt $cursorPosition) { $line = $line.PadRight($cursorPosition) }
            alliance "[suggest:$cursorPosition]" $line 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The shells that have a script.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script of one of them.</summary>
    public static string Of(string shell) =>
        (
            shell switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            }
        ).ReplaceLineEndings("\n");
}
