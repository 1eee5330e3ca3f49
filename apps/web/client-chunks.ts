import type { Plugin } from 'vite';

/**
 * What every page's script needs: the framework, and the few components and words that stand on all
 * pages. Kit's own starting files stay apart, because it reads its payload before anything else runs.
 */
const base =
	/^\0rolldown\/runtime|\/node_modules\/(svelte|@sveltejs\/kit|devalue|esm-env|clsx)\/(?!src\/(runtime\/(client\/(client-entry|entry|payload)|app\/forms)|internal\/client\/dom\/elements\/bindings))|\/packages\/ui\/src\/(icon|button|bicycle|language-switch|progress-bar)\/|\/src\/paraglide\/(runtime|registry|messages\/(shell_(brand|skip|language|error)|player_back_to_today))|\/src\/lib\/(format|shell\/(languages|InstallLinks|PageTitle|ErrorNotice)|survey\/report-file)/;

/** What learners' pages share, whatever they show: with their frame, which comes with each of them. */
const player =
	/\/src\/lib\/training\/(player|offline)\/|\/src\/routes\/\(learner\)\/(\+layout|.*\/\[slug\]\/\+layout)\.svelte|\/messages\/player_(minutes|history_year|law_heading|done_today)/;

/**
 * Has a page's script come in a few files instead of forty. Each file costs a third of a kilobyte in
 * headers alone and packs worse than one large one: on a learner's phone that was a quarter of a page.
 * Nothing is in two files, and what a group's files import comes with them.
 */
export function clientChunks(): Plugin {
	return {
		name: 'client-chunks',
		apply: 'build',
		config: () => ({
			build: {
				modulePreload: {
					// Pages name their own files. The list of all pages' files, which every page would
					// carry, is left to sheets: those must be there before a page is shown.
					resolveDependencies: (_file, needed, { hostType }) =>
						hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed,
				},
			},
			environments: {
				client: {
					build: {
						rolldownOptions: {
							output: {
								codeSplitting: {
									groups: [
										{
											name: 'start',
											test: /vite\/preload-helper|\/client\/payload\.js/,
											priority: 3,
										},
										{ name: 'base', test: base, priority: 2 },
										{ name: 'player', test: player, priority: 1 },
									],
								},
							},
						},
					},
				},
			},
		}),
	};
}
