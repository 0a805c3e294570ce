import { Navigate, Route, Router } from "@solidjs/router";
import { lazy } from "solid-js";
import { getInvitation } from "./client/invitations.ts";
import { getMe } from "./client/me.ts";
import { getCatalogue, getProject } from "./client/projects.ts";
import { Root } from "./features/shell/root.tsx";

const SignIn = lazy(() => import("./features/sign-in/sign-in.tsx"));
const Invitation = lazy(() => import("./features/invitations/invitation.tsx"));
const Shell = lazy(() => import("./features/shell/shell.tsx"));
const Home = lazy(() => import("./features/projects/home.tsx"));
const NewProject = lazy(() => import("./features/projects/new-project.tsx"));
const Project = lazy(() => import("./features/projects/project.tsx"));
const Team = lazy(() => import("./features/team/team.tsx"));
const Activity = lazy(() => import("./features/activity/activity.tsx"));
const Settings = lazy(() => import("./features/settings/settings.tsx"));
const General = lazy(() => import("./features/settings/general.tsx"));
const Presets = lazy(() => import("./features/settings/presets.tsx"));
const Permissions = lazy(() => import("./features/settings/permissions.tsx"));
const Keys = lazy(() => import("./features/settings/keys.tsx"));
const Check = lazy(() => import("./features/checks/check.tsx"));
const Me = lazy(() => import("./features/me/me.tsx"));
const Deployment = lazy(() => import("./features/deployment/deployment.tsx"));
const NotFound = lazy(() => import("./features/shell/not-found.tsx"));

const startProject = (args: { params: { slug?: string } }) => {
  const slug = args.params.slug ?? "";
  void getProject(slug);
  void getCatalogue(slug);
};

// Known by the time that the team's code is here; who is outside does without it.
const startTeam = async (project: string, search: string) => {
  const { getMembers } = await import("./client/members.ts");
  // A screen that needs it says why it failed; another may be shown instead.
  await getMembers(project, search).catch(() => undefined);
};

/** Data is asked for while the code of a screen is on its way. */
export function App() {
  return (
    <Router root={Root}>
      <Route path="/sign-in" component={SignIn} />
      <Route path="/sign-up" component={() => <Navigate href="/sign-in" />} />
      <Route
        path="/invite/:token"
        component={Invitation}
        preload={({ params }) => void getInvitation(params.token ?? "")}
      />
      <Route component={Shell} preload={() => void getMe()}>
        <Route path="/" component={Home} />
        <Route path="/new" component={NewProject} />
        <Route path="/me" component={Me} />
        <Route path="/deployment" component={Deployment} />
        <Route path="/p/:slug" component={Project} preload={startProject}>
          <Route path="/" component={() => <Navigate href="team" />} />
          <Route
            path="/team"
            component={Team}
            preload={({ params, location }) => void startTeam(params.slug ?? "", location.search)}
          />
          <Route path="/activity" component={Activity} />
          <Route path="/settings" component={Settings}>
            <Route path="/" component={General} />
            <Route path="/presets" component={Presets} />
            <Route path="/permissions" component={Permissions} />
            <Route path="/keys" component={Keys} />
          </Route>
          <Route path="/check" component={Check} />
        </Route>
      </Route>
      <Route path="*" component={NotFound} />
    </Router>
  );
}
