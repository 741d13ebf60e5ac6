import { json, notFound, type Answer, type ApiRequest } from "../exchange.js";
import { fullName, nodeId, numberFrom } from "../identity.js";
import { fullRepository } from "./repositoryShape.js";
import { repositoryOf, type Parameters, type Route } from "./route.js";

const headSha = "f4d2c6ec5b9d2cf5c0a1ac6bd1c8ac0b3f0fb0a1";

function run(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const name = fullName(repository);
  const found = request.world.runs.find(
    (one) => one.repository === name && String(one.id) === parameters.run_id,
  );
  if (found === undefined) throw notFound();
  const url = `${request.base}/repos/${name}/actions/runs/${found.id}`;
  const workflow = numberFrom(found.name);
  const shape = fullRepository(request.world, repository, request.base);
  return json(200, {
    id: found.id,
    name: found.name,
    node_id: nodeId("C", found.id),
    head_branch: repository.defaultBranch,
    head_sha: headSha,
    path: ".github/workflows/monitor.yml",
    run_number: (workflow % 300) + 1,
    display_title: found.name,
    event: "schedule",
    status: "completed",
    conclusion: found.conclusion,
    workflow_id: workflow,
    check_suite_id: workflow,
    url,
    html_url: `https://github.com/${name}/actions/runs/${found.id}`,
    created_at: found.createdAt,
    updated_at: found.createdAt,
    head_commit: null,
    head_repository: shape,
    repository: shape,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${request.base}/repos/${name}/check-suites/${workflow}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${request.base}/repos/${name}/actions/workflows/${workflow}`,
    pull_requests: [],
  });
}

function job(request: ApiRequest, parameters: Parameters): Answer {
  const name = fullName(repositoryOf(request, parameters));
  for (const run of request.world.runs) {
    const found = run.jobs.find((one) => run.repository === name && String(one.id) === parameters.job_id);
    if (found === undefined) continue;
    return json(200, {
      id: found.id,
      run_id: run.id,
      run_url: `${request.base}/repos/${name}/actions/runs/${run.id}`,
      node_id: nodeId("C", found.id),
      head_sha: headSha,
      url: `${request.base}/repos/${name}/actions/jobs/${found.id}`,
      html_url: `https://github.com/${name}/actions/runs/${run.id}/job/${found.id}`,
      status: "completed",
      conclusion: found.conclusion,
      created_at: run.createdAt,
      started_at: run.createdAt,
      completed_at: run.createdAt,
      name: found.name,
      steps: [],
      check_run_url: `${request.base}/repos/${name}/check-runs/${found.id}`,
      labels: ["ubuntu-latest"],
      runner_id: 1,
      runner_name: "GitHub Actions 1",
      runner_group_id: 1,
      runner_group_name: "GitHub Actions",
      workflow_name: run.name,
      head_branch: "main",
    });
  }
  throw notFound();
}

export const actionRoutes: readonly Route[] = [
  { method: "GET", path: "/repos/{owner}/{repo}/actions/runs/{run_id}", answer: run },
  { method: "GET", path: "/repos/{owner}/{repo}/actions/jobs/{job_id}", answer: job },
];
